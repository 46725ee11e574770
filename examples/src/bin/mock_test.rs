//! Tests of code that calls Stripe, with the mock: what was sent, what was refused, and what happens when Stripe fails.

use examples::Failure;
use stripe::{Client, Customer, ErrorKind, MaybeDeleted, customers};
use stripe_mock::{Misbehaviour, Mock};

/// The code under test.
async fn sign_up(client: &Client, email: &str) -> Result<Customer, stripe::Error> {
    customers::create().email(email).send(client).await
}

// ANCHOR: sent
/// What was sent, with the types that the OpenAPI document gives it.
async fn the_email_is_sent() -> Result<(), Failure> {
    let stripe = Mock::start().await?;
    sign_up(&stripe.client()?, "jenny@example.com").await?;
    let requests = stripe.requests();
    assert_eq!(requests[0].operation, Some("PostCustomers"));
    assert_eq!(requests[0].params["email"], "jenny@example.com");
    Ok(())
}
// ANCHOR_END: sent

// ANCHOR: failure
/// What happens when Stripe fails.
async fn a_failure_is_survived() -> Result<(), Failure> {
    let stripe = Mock::start().await?;
    let client = stripe.client()?;
    stripe
        .on("PostCustomers")?
        .times(2)
        .then(Misbehaviour::fail(503));
    sign_up(&client, "jenny@example.com").await?;

    stripe
        .on("PostCustomers")?
        .once()
        .then(Misbehaviour::rate_limit());
    let Err(error) = sign_up(&client, "jenny@example.com").await else {
        return Err("a rate limit is not retried".into());
    };
    assert_eq!(error.kind(), ErrorKind::RateLimit);
    Ok(())
}
// ANCHOR_END: failure

// ANCHOR: memory
/// A mock that remembers: what was created can be retrieved, listed and deleted.
async fn customers_are_found_again() -> Result<(), Failure> {
    let stripe = Mock::builder().stateful().start().await?;
    let client = stripe.client()?;
    let customer = sign_up(&client, "jenny@example.com").await?;
    let found = customers::retrieve(&customer.id).send(&client).await?;
    assert!(matches!(found, MaybeDeleted::Present(it) if it.email == customer.email));
    Ok(())
}
// ANCHOR_END: memory

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    the_email_is_sent().await?;
    a_failure_is_survived().await?;
    customers_are_found_again().await?;
    println!("three tests passed");
    Ok(())
}
