//! A request that is sent without a client.
use stripe::{Customer, Error, customers};

async fn create() -> Result<Customer, Error> {
    customers::create().send().await
}

fn main() {}
