//! `?` in a function with an error type of its own.
use stripe::{Client, customers};

struct Failure;

async fn create(client: &Client) -> Result<(), Failure> {
    customers::create().send(client).await?;
    Ok(())
}

fn main() {}
