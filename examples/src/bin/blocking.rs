//! A program without async: the same requests, and calls that wait.

use examples::{Failure, Print};
use stripe::{Client, blocking, customers};
use stripe_mock::Mock;

// ANCHOR: blocking
fn run(client: &blocking::Client) -> Result<(), stripe::Error> {
    let customer = client.send(customers::create().email("jenny@example.com"))?;
    println!("{}", customer.id);
    for customer in client.items(customers::list().limit(100)) {
        println!("{:?}", customer?.email);
    }
    Ok(())
}
// ANCHOR_END: blocking

fn main() -> Result<(), Failure> {
    if let Some(key) = examples::test_key()? {
        // ANCHOR: build
        let client = Client::builder(key).build_blocking()?;
        // ANCHOR_END: build
        return Ok(run(&client)?);
    }
    let mock = Mock::builder().start_blocking()?;
    let client = mock.client_builder().observer(Print).build_blocking()?;
    Ok(run(&client)?)
}
