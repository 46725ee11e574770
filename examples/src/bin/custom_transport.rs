//! A transport of one's own: here one that answers from memory. The client needs nothing of tokio for it.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use examples::Failure;
use stripe::{Client, Transport, TransportError, balance};

// ANCHOR: transport
struct Canned;

type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl Transport for Canned {
    /// Sends once. Retries, deadlines and redirects are the client's business.
    fn send(
        &self,
        request: http::Request<stripe::ByteStream>,
    ) -> BoxFuture<'_, Result<http::Response<stripe::ByteStream>, TransportError>> {
        println!("{} {}", request.method(), request.uri());
        let body = r#"{"object":"balance","available":[],"livemode":false,"pending":[]}"#;
        Box::pin(async move { Ok(http::Response::new(body.into())) })
    }

    /// Waits between attempts, and deadlines.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}

async fn is_live() -> Result<bool, stripe::Error> {
    let client = Client::builder("sk_test_123").transport(Canned).build()?;
    Ok(balance::retrieve().send(&client).await?.livemode)
}
// ANCHOR_END: transport

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    println!("live: {}", is_live().await?);
    Ok(())
}
