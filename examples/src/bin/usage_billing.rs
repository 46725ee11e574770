//! Bills for usage: a meter, a price by the unit, and events of usage, one by one and many at a time.

use examples::Failure;
use stripe::billing::meters::create;
use stripe::{BillingMeter, Client, billing, prices, products, v2};

// ANCHOR: meter
async fn meter(client: &Client, event_name: &str) -> Result<BillingMeter, stripe::Error> {
    let sum = create::DefaultAggregation::new(create::default_aggregation::Formula::Sum);
    let meter = billing::meters::create(sum, "API calls", event_name)
        .send(client)
        .await?;
    let product = products::create("API").send(client).await?;
    let monthly = prices::create::Recurring::new(prices::create::recurring::Interval::Month)
        .usage_type(prices::create::recurring::UsageType::Metered)
        .meter(&meter.id);
    prices::create("usd")
        .product(&product.id)
        .unit_amount(1)
        .recurring(monthly)
        .send(client)
        .await?;
    Ok(meter)
}
// ANCHOR_END: meter

// ANCHOR: event
/// The identifier makes it safe to send the event twice.
async fn record(client: &Client, event_name: &str, customer: &str) -> Result<(), stripe::Error> {
    v2::billing::meter_events::create(
        event_name,
        [("stripe_customer_id", customer), ("value", "25")],
    )
    .identifier("request-6735")
    .send(client)
    .await?;
    Ok(())
}
// ANCHOR_END: event

// ANCHOR: stream
/// Up to 10,000 events a second: a session gives a token of 15 minutes, which is the key of the stream's requests.
async fn stream(client: &Client, event_name: &str, customer: &str) -> Result<(), stripe::Error> {
    use stripe::v2::billing::meter_event_stream::create::Event;

    let session = v2::billing::meter_event_session::create()
        .send(client)
        .await?;
    let events = (0..100).map(|n| {
        let payload = [("stripe_customer_id", customer), ("value", "1")];
        Event::new(event_name, payload).identifier(format!("request-{n}"))
    });
    v2::billing::meter_event_stream::create(events)
        .api_key(session.authentication_token)
        .send(client)
        .await?;
    Ok(())
}
// ANCHOR_END: stream

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    // A meter's event name is used once in an account.
    let event_name = format!("api_calls_{}", stripe::Timestamp::now());
    let meter = meter(&stripe, &event_name).await?;
    println!("{} counts {}", meter.id, meter.event_name);
    let customer = stripe::customers::create().send(&stripe).await?;
    record(&stripe, &event_name, customer.id.as_str()).await?;
    // The mock gives tokens of sessions that it does not take as keys.
    if stripe.mock().is_none() {
        self::stream(&stripe, &event_name, customer.id.as_str()).await?;
    }
    Ok(())
}
