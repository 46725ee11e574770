//! A test clock: a subscription lives a month in seconds. Only in test mode.

use examples::Failure;
use stripe::test_helpers::test_clocks;
use stripe::{Client, Subscription, Timestamp, customers, prices, products, subscriptions};

// ANCHOR: clock
async fn a_month_later(client: &Client, price: &str) -> Result<Subscription, stripe::Error> {
    let start = Timestamp::now();
    let clock = test_clocks::create(start)
        .name("renewal")
        .send(client)
        .await?;
    let customer = customers::create()
        .test_clock(&clock.id)
        .payment_method("pm_card_visa")
        .send(client)
        .await?;
    let subscription = subscriptions::create()
        .customer(&customer.id)
        .default_payment_method("pm_card_visa")
        .items([subscriptions::create::Item::new().price(price)])
        .send(client)
        .await?;
    let month = 32 * 24 * 60 * 60;
    let later = Timestamp::from_unix(start.unix_seconds() + month);
    test_clocks::advance(&clock.id, later).send(client).await?;
    // It advances in the background: wait for test_helpers.test_clock.ready, or look again.
    let subscription = subscriptions::retrieve(&subscription.id)
        .send(client)
        .await?;
    // This deletes the customer and the subscription with it.
    test_clocks::delete(&clock.id).send(client).await?;
    Ok(subscription)
}
// ANCHOR_END: clock

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let product = products::create("Plan").send(&client).await?;
    let month = prices::create::Recurring::new(prices::create::recurring::Interval::Month);
    let price = prices::create("usd")
        .product(&product.id)
        .unit_amount(900)
        .recurring(month)
        .send(&client)
        .await?;
    let subscription = a_month_later(&client, &price.id).await?;
    println!("{} is {}", subscription.id, subscription.status);
    Ok(())
}
