//! Moves a subscription to another price: first shows what that costs, then does it.

use examples::Failure;
use stripe::subscriptions::update;
use stripe::{Client, Subscription, Timestamp, invoices, prices, products, subscriptions};
use stripe::{customers, invoices::create_preview};

// ANCHOR: preview
/// What the next invoice will be if the price changes now.
async fn preview(
    client: &Client,
    subscription: &Subscription,
    price: &str,
    now: Timestamp,
) -> Result<i64, Failure> {
    let item = subscription.items.data.first().ok_or("no item")?;
    let changed = create_preview::subscription_details::Item::new()
        .id(&item.id)
        .price(price);
    let invoice = invoices::create_preview()
        .subscription(&subscription.id)
        .subscription_details(
            create_preview::SubscriptionDetails::new()
                .items([changed])
                .proration_date(now),
        )
        .send(client)
        .await?;
    Ok(invoice.total)
}
// ANCHOR_END: preview

// ANCHOR: change
/// The same `proration_date` gives the same amounts as the preview.
async fn change(
    client: &Client,
    subscription: &Subscription,
    price: &str,
    now: Timestamp,
) -> Result<Subscription, Failure> {
    let item = subscription.items.data.first().ok_or("no item")?;
    Ok(subscriptions::update(&subscription.id)
        .items([update::Item::new().id(&item.id).price(price)])
        .proration_behavior(update::ProrationBehavior::CreateProrations)
        .proration_date(now)
        .send(client)
        .await?)
}
// ANCHOR_END: change

async fn price(client: &Client, amount: i64) -> Result<stripe::Price, stripe::Error> {
    let product = products::create("Plan").send(client).await?;
    prices::create("usd")
        .product(&product.id)
        .unit_amount(amount)
        .recurring(prices::create::Recurring::new(
            prices::create::recurring::Interval::Month,
        ))
        .send(client)
        .await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let (small, large) = (price(&client, 900).await?, price(&client, 2900).await?);
    let by_card = customers::create::InvoiceSettings::new().default_payment_method("pm_card_visa");
    let customer = customers::create()
        .payment_method("pm_card_visa")
        .invoice_settings(by_card)
        .send(&client)
        .await?;
    let subscription = subscriptions::create()
        .customer(&customer.id)
        .items([subscriptions::create::Item::new().price(&small.id)])
        .send(&client)
        .await?;
    let now = Timestamp::now();
    println!(
        "the next invoice would be {}",
        preview(&client, &subscription, large.id.as_str(), now).await?
    );
    let subscription = change(&client, &subscription, large.id.as_str(), now).await?;
    println!("{} is {}", subscription.id, subscription.status);
    Ok(())
}
