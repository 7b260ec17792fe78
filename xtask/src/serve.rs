//! The demo's server: static files on the loopback address, under policies as strict as the big
//! networks' own, so that what works here has a chance to work there.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::Request;
use axum::http::{HeaderValue, header};
use axum::middleware::{Next, from_fn};
use axum::response::{Redirect, Response};
use axum::routing::get;
use tower_http::services::{ServeDir, ServeFile};

use crate::bind;

/// Piazza: no Wasm, no eval, nothing but its own scripts and styles.
const PIAZZA: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// The playground runs the core itself, so it alone may compile Wasm.
const PLAYGROUND: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// Serves until it is stopped; port 0 takes a free one. Prints the address once it listens.
pub fn demo(root: &Path, port: u16) -> Result<()> {
    let www = root.join("www");
    let piazza =
        ServeDir::new(www.join("piazza")).fallback(ServeFile::new(www.join("piazza/index.html")));
    let app = Router::new()
        .route("/", get(|| async { Redirect::temporary("/piazza/") }))
        .nest_service("/dist", ServeDir::new(www.join("dist")))
        .nest_service("/piazza", piazza)
        .nest_service(
            "/playground/wasm",
            ServeDir::new(bind::bound(root, "garbo-playground")),
        )
        .nest_service(
            "/playground/style",
            ServeDir::new(root.join("extension/static")),
        )
        .nest_service("/playground", ServeDir::new(www.join("playground")))
        .layer(from_fn(with_policy));
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let listener = tokio::net::TcpListener::bind(address)
            .await
            .with_context(|| format!("port {port} is taken"))?;
        println!(
            "serving http://localhost:{}/piazza/",
            listener.local_addr()?.port()
        );
        axum::serve(listener, app).await?;
        Ok(())
    })
}

async fn with_policy(request: Request, next: Next) -> Response {
    let policy = if request.uri().path().starts_with("/playground") {
        PLAYGROUND
    } else {
        PIAZZA
    };
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(policy),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
