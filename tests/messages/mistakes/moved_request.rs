//! A setter returns the request; it does not change it in place.
use stripe::{Client, Customer, Error, customers};

async fn create(client: &Client) -> Result<Customer, Error> {
    let request = customers::create();
    request.email("jenny@example.com");
    request.send(client).await
}

fn main() {}
