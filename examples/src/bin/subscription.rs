//! A product with a monthly price, and a subscription to it that begins with a trial.

use examples::Failure;
use stripe::subscriptions::create::trial_settings::{
    EndBehavior, end_behavior::MissingPaymentMethod,
};
use stripe::{Client, Price, Subscription, customers, prices, products, subscriptions};

// ANCHOR: price
async fn monthly_price(client: &Client) -> Result<Price, stripe::Error> {
    let product = products::create("Gold plan").send(client).await?;
    let monthly = prices::create::Recurring::new(prices::create::recurring::Interval::Month);
    prices::create("usd")
        .product(&product.id)
        .unit_amount(2900)
        .recurring(monthly)
        .lookup_key("gold_monthly")
        .transfer_lookup_key(true)
        .send(client)
        .await
}
// ANCHOR_END: price

// ANCHOR: subscribe
async fn subscribe(client: &Client, price: &Price) -> Result<Subscription, stripe::Error> {
    let customer = customers::create()
        .email("jenny@example.com")
        .payment_method("pm_card_visa")
        .send(client)
        .await?;
    // Without a payment method at the end of the trial, it is cancelled.
    let trial =
        subscriptions::create::TrialSettings::new(EndBehavior::new(MissingPaymentMethod::Cancel));
    subscriptions::create()
        .customer(&customer.id)
        .items([subscriptions::create::Item::new().price(&price.id)])
        .trial_period_days(14)
        .trial_settings(trial)
        .payment_behavior(subscriptions::create::PaymentBehavior::DefaultIncomplete)
        .send(client)
        .await
}
// ANCHOR_END: subscribe

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let price = monthly_price(&client).await?;
    let subscription = subscribe(&client, &price).await?;
    println!("{} is {}", subscription.id, subscription.status);
    // ANCHOR: cancel
    let subscription = subscriptions::update(&subscription.id)
        .cancel_at_period_end(true)
        .send(&client)
        .await?;
    // ANCHOR_END: cancel
    println!("it ends: {:?}", subscription.cancel_at);
    Ok(())
}
