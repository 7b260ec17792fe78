//! Reviewed word lists as data, and the one parser that reads them.
