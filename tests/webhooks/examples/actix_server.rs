//! Webhooks with actix-web, or any other framework: the body as it came and the header go to a router of handlers.
//!
//! ```text
//! STRIPE_WEBHOOK_SECRET=whsec_… cargo run --example actix_server
//! ```
#![allow(clippy::print_stdout, reason = "an example talks to a terminal")]

use actix_web::http::StatusCode;
use actix_web::{App, HttpRequest, HttpResponse, HttpServer, web};
use stripe::events::CustomerSubscriptionDeleted;
use stripe::webhook::{Router, SIGNATURE_HEADER, Webhook};

/// How long a body may be, in bytes.
const LIMIT: usize = 1 << 20;

/// All routes of the server.
pub fn routes(webhook: Webhook) -> impl FnOnce(&mut web::ServiceConfig) {
    let router = Router::new(webhook, |unhandled| async move {
        println!("nobody waits for {unhandled:?}");
    })
    .on::<CustomerSubscriptionDeleted>(|event, subscription| async move {
        println!("{}: {} ended", event.id, subscription.id);
    });
    move |config| {
        config
            .app_data(web::PayloadConfig::new(LIMIT))
            .app_data(web::Data::new(router))
            .route("/webhooks", web::post().to(deliver));
    }
}

// ANCHOR: deliver
async fn deliver(
    request: HttpRequest,
    payload: web::Bytes,
    router: web::Data<Router>,
) -> HttpResponse {
    let header = request.headers().get(SIGNATURE_HEADER);
    let header = header
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    match router.handle(&payload, header).await {
        Ok(_) => HttpResponse::Ok().finish(),
        Err(error) => {
            let status = StatusCode::from_u16(error.status());
            HttpResponse::new(status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR))
        }
    }
}
// ANCHOR_END: deliver

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let webhook = Webhook::new(&std::env::var("STRIPE_WEBHOOK_SECRET")?);
    let server = HttpServer::new(move || App::new().configure(routes(webhook.clone())));
    actix_web::rt::System::new().block_on(server.bind("127.0.0.1:4242")?.run())?;
    Ok(())
}
