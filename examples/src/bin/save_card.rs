//! Saves a card with a SetupIntent, and charges it later without the customer.

use examples::Failure;
use stripe::{Client, Customer, ErrorKind, PaymentIntent, customers, payment_intents};
use stripe::{payment_methods, setup_intents};

// ANCHOR: save
/// In a browser, the Payment Element confirms the SetupIntent with its `client_secret`; here the server does.
async fn save(client: &Client) -> Result<Customer, stripe::Error> {
    let customer = customers::create()
        .email("jenny@example.com")
        .send(client)
        .await?;
    setup_intents::create()
        .customer(&customer.id)
        .payment_method("pm_card_visa")
        .payment_method_types(["card"])
        .confirm(true)
        .send(client)
        .await?;
    Ok(customer)
}
// ANCHOR_END: save

// ANCHOR: charge
/// Charges the saved card. The customer is not there to authenticate, so the bank may refuse.
async fn charge(client: &Client, customer: &Customer) -> Result<PaymentIntent, Failure> {
    let mut methods = payment_methods::list()
        .customer(&customer.id)
        .type_(payment_methods::list::Type::Card)
        .stream(client);
    let Some(method) = methods.try_next().await? else {
        return Err("the customer has no card".into());
    };
    let result = payment_intents::create(1099, "usd")
        .customer(&customer.id)
        .payment_method(&method.id)
        .payment_method_types(["card"])
        .off_session(true)
        .confirm(true)
        .send(client)
        .await;
    match result {
        Err(error)
            if error.kind() == ErrorKind::Card
                && error.code() == Some("authentication_required") =>
        {
            // Ask the customer to come back, and confirm this intent in the browser.
            let intent = error
                .object::<PaymentIntent>()
                .ok_or("no PaymentIntent")??;
            Ok(intent)
        }
        result => Ok(result?),
    }
}
// ANCHOR_END: charge

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let customer = save(&client).await?;
    let intent = charge(&client, &customer).await?;
    println!("{} is {}", intent.id, intent.status);
    Ok(())
}
