//! Asks for objects inside the response: a payment with its customer, its charge, and the fees of that charge.

use examples::Failure;
use stripe::{BalanceTransaction, customers, payment_intents};
use stripe::{Charge, Client, Customer, MaybeDeleted, PaymentIntent};

// ANCHOR: expand
async fn show(client: &Client, intent: &str) -> Result<(), Failure> {
    let intent = payment_intents::retrieve(intent)
        .expand(PaymentIntent::CUSTOMER)
        .expand(PaymentIntent::LATEST_CHARGE.then(Charge::BALANCE_TRANSACTION))
        .send(client)
        .await?;
    if let Some(reference) = &intent.customer {
        // The id is always there; the object, if it was asked for.
        println!("paid by {}", reference.id());
        match reference.decode::<MaybeDeleted<Customer>>()? {
            Some(MaybeDeleted::Present(customer)) => println!("{:?}", customer.email),
            Some(MaybeDeleted::Deleted(_)) => println!("who was deleted"),
            None => println!("who was not expanded"),
        }
    }
    if let Some(charge) = &intent.latest_charge
        && let Some(charge) = charge.decode::<Charge>()?
        && let Some(transaction) = charge.balance_transaction
        && let Some(transaction) = transaction.decode::<BalanceTransaction>()?
    {
        println!("{} arrive, {} are fees", transaction.net, transaction.fee);
    }
    Ok(())
}
// ANCHOR_END: expand

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let customer = customers::create()
        .email("jenny@example.com")
        .send(&client)
        .await?;
    let intent = payment_intents::create(2000, "usd")
        .customer(&customer.id)
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .send(&client)
        .await?;
    show(&client, intent.id.as_str()).await
}
