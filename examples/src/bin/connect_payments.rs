//! Connect: a charge on the seller's behalf, a charge on the seller's account, and a transfer.
//!
//! Against Stripe it needs a connected account that can take payments: `STRIPE_ACCOUNT=acct_…`.

use examples::Failure;
use stripe::payment_intents::create;
use stripe::{Client, payment_intents, transfers};

// ANCHOR: destination
/// A destination charge: the platform charges, and the seller gets what is left of the amount.
async fn destination_charge(client: &Client, seller: &str) -> Result<(), stripe::Error> {
    payment_intents::create(10_000, "usd")
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .application_fee_amount(1_000)
        .transfer_data(create::TransferData::new(seller))
        .send(client)
        .await?;
    Ok(())
}
// ANCHOR_END: destination

// ANCHOR: direct
/// A direct charge: everything happens on the seller's account.
async fn direct_charge(client: &Client, seller: &str) -> Result<(), stripe::Error> {
    payment_intents::create(10_000, "usd")
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .application_fee_amount(1_000)
        .stripe_account(seller)
        .send(client)
        .await?;
    Ok(())
}
// ANCHOR_END: direct

// ANCHOR: transfer
/// A transfer of its own, later, out of the platform's balance.
async fn transfer(client: &Client, seller: &str) -> Result<(), stripe::Error> {
    transfers::create("usd", seller)
        .amount(7_000)
        .transfer_group("order-6735")
        .send(client)
        .await?;
    Ok(())
}
// ANCHOR_END: transfer

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let stripe = examples::start().await?;
    let seller = match std::env::var("STRIPE_ACCOUNT") {
        Ok(account) => account,
        Err(_) if stripe.mock().is_some() => "acct_123".to_owned(),
        Err(_) => return Err("set STRIPE_ACCOUNT to the id of a connected account".into()),
    };
    destination_charge(&stripe, &seller).await?;
    direct_charge(&stripe, &seller).await?;
    transfer(&stripe, &seller).await?;
    Ok(())
}
