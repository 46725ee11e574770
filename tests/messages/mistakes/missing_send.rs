//! A request that is awaited without being sent.
use stripe::{Customer, Error, customers};

async fn create() -> Result<Customer, Error> {
    customers::create().email("jenny@example.com").await
}

fn main() {}
