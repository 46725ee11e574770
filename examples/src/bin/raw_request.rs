//! What this version of the crate does not know: parameters, headers, endpoints, preview versions.

use examples::Failure;
use stripe::{Client, Customer, Method, Object, customers};

// ANCHOR: param
/// A parameter or a header that has no setter yet.
async fn unknown_parameter(client: &Client) -> Result<Customer, stripe::Error> {
    customers::create()
        .param("description", "set by its name")
        .http_header("Stripe-Example", "1")
        .send(client)
        .await
}
// ANCHOR_END: param

// ANCHOR: raw
/// An endpoint that has no function yet; the response is a type of yours, or JSON.
async fn unknown_endpoint(client: &Client) -> Result<Object, stripe::Error> {
    client
        .raw(Method::Get, "/v1/customers")
        .param("limit", 3)
        .send(client)
        .await
}
// ANCHOR_END: raw

// ANCHOR: preview
/// Another API version, such as one of a preview, for one request.
async fn preview(client: &Client) -> Result<Object, stripe::Error> {
    client
        .raw(Method::Get, "/v1/customers/cus_123")
        .stripe_version(format!("{}; feature_beta=v3", stripe::API_VERSION))
        .send(client)
        .await
}
// ANCHOR_END: preview

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    println!("{}", unknown_parameter(&client).await?.id);
    println!("{} bytes", unknown_endpoint(&client).await?.as_str().len());
    // Only an account that takes part in a preview may ask for it; the mock, too, refuses the version.
    if let Err(error) = preview(&client).await {
        println!("{error}");
    }
    Ok(())
}
