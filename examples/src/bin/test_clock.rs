//! A test clock: a subscription lives a month in seconds. Only in test mode.

use std::time::Duration;

use examples::Failure;
use stripe::test_helpers::test_clocks;
use stripe::test_helpers_test_clock::Status;
use stripe::{Client, TestHelpersTestClock, Timestamp};
use stripe::{customers, prices, products, subscriptions};

// ANCHOR: clock
/// A customer with a clock of its own, and a subscription.
async fn subscribe(
    client: &Client,
    clock: &TestHelpersTestClock,
    price: &str,
) -> Result<stripe::Subscription, stripe::Error> {
    let by_card = customers::create::InvoiceSettings::new().default_payment_method("pm_card_visa");
    let customer = customers::create()
        .test_clock(&clock.id)
        .payment_method("pm_card_visa")
        .invoice_settings(by_card)
        .send(client)
        .await?;
    subscriptions::create()
        .customer(&customer.id)
        .items([subscriptions::create::Item::new().price(price)])
        .send(client)
        .await
}

/// Lets 32 days pass. Stripe does it in the background, and sends `test_helpers.test_clock.ready`.
async fn a_month_passes(
    client: &Client,
    clock: &TestHelpersTestClock,
) -> Result<(), stripe::Error> {
    let month = 32 * 24 * 60 * 60;
    let later = Timestamp::from_unix(clock.frozen_time.unix_seconds() + month);
    test_clocks::advance(&clock.id, later).send(client).await?;
    Ok(())
}
// ANCHOR_END: clock

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    let product = products::create("Plan").send(&stripe).await?;
    let month = prices::create::Recurring::new(prices::create::recurring::Interval::Month);
    let price = prices::create("usd")
        .product(&product.id)
        .unit_amount(900)
        .recurring(month)
        .send(&stripe)
        .await?;
    let clock = test_clocks::create(Timestamp::now()).send(&stripe).await?;
    let subscription = subscribe(&stripe, &clock, price.id.as_str()).await?;
    a_month_passes(&stripe, &clock).await?;
    // In the mock, no time passes.
    while stripe.mock().is_none() {
        let clock = test_clocks::retrieve(&clock.id).send(&stripe).await?;
        if clock.status != Status::Advancing {
            break;
        }
        println!("the clock is {}", clock.status);
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    let subscription = subscriptions::retrieve(&subscription.id)
        .send(&stripe)
        .await?;
    println!("{} is {}", subscription.id, subscription.status);
    // This deletes the customer and the subscription as well.
    test_clocks::delete(&clock.id).send(&stripe).await?;
    Ok(())
}
