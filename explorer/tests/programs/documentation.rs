// Written by `UPDATE_PROGRAMS=1 cargo test -p stripe-client-explorer --test paste`.

pub(crate) const SAMPLE: &[crate::Program] = &[
    ("{\"operation\":\"PostCustomersCustomerSources\",\"path\":{\"customer\":\"{{CUSTOMER_ID}}\"},\"params\":{\"source\":\"tok_visa\"},\"options\":{\"version\":\"2025-03-31.basil\"}}", p0::request),
    ("{\"operation\":\"PostCustomersCustomerSources\",\"path\":{\"customer\":\"cus_9s6XGDTHzA66Po\"},\"params\":{\"source\":{\"object\":\"card\",\"number\":\"4242424242424242\",\"exp_month\":\"8\",\"exp_year\":\"2027\",\"cvc\":\"314\"}},\"options\":{}}", p1::request),
    ("{\"operation\":\"PostCustomersCustomerSources\",\"path\":{\"customer\":\"cus_9s6XGDTHzA66Po\"},\"params\":{\"source\":{\"object\":\"bank_account\",\"account_number\":\"000123456789\",\"country\":\"US\",\"currency\":\"usd\",\"routing_number\":\"110000000\",\"account_holder_name\":\"Jenny Rosen\"}},\"options\":{}}", p2::request),
    ("{\"operation\":\"PostCustomersCustomerSourcesId\",\"path\":{\"customer\":\"acct_1032D82eZvKYlo2C\",\"id\":\"card_1NBLeN2eZvKYlo2CIq1o7Pzs\"},\"params\":{\"name\":\"Jenny Rosen\"},\"options\":{}}", p3::request),
    ("{\"operation\":\"GetCustomersCustomerCardsId\",\"path\":{\"customer\":\"cus_NhD8HD2bY8dP3V\",\"id\":\"card_1MvoiELkdIwHu7ixOeFGbN9D\"},\"params\":{},\"options\":{}}", p4::request),
    ("{\"operation\":\"GetCustomersCustomerCards\",\"path\":{\"customer\":\"cus_NhD8HD2bY8dP3V\"},\"params\":{\"limit\":\"3\"},\"options\":{}}", p5::request),
    ("{\"operation\":\"DeleteCustomersCustomerSourcesId\",\"path\":{\"customer\":\"acct_1032D82eZvKYlo2C\",\"id\":\"card_1NGTaT2eZvKYlo2CZWSctn5n\"},\"params\":{},\"options\":{}}", p6::request),
    ("{\"operation\":\"PostCustomersCustomerCards\",\"path\":{\"customer\":\"cus_1\"},\"params\":{\"source\":\"tok_visa\",\"metadata\":{\"order_id\":\"6735\"}},\"options\":{}}", p7::request),
    ("{\"operation\":\"PostTokens\",\"path\":{},\"params\":{\"card\":{\"number\":\"4242424242424242\",\"exp_month\":\"5\",\"exp_year\":\"2026\",\"cvc\":\"314\"}},\"options\":{}}", p8::request),
    ("{\"operation\":\"PostTokens\",\"path\":{},\"params\":{\"card\":{\"number\":\"4242424242424242\",\"exp_month\":5,\"exp_year\":2026,\"cvc\":\"314\"}},\"options\":{}}", p9::request),
];

mod p0 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let payment_source = customers::payment_sources::create(
            "{{CUSTOMER_ID}}",
            "tok_visa",
        )
        .stripe_version("2025-03-31.basil")
        .send(&client)
        .await?;
    println!("{payment_source:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::payment_sources::create("{{CUSTOMER_ID}}", "tok_visa").stripe_version("2025-03-31.basil")))
}
}

mod p1 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::customers::payment_sources::create::source::Card;
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let payment_source = customers::payment_sources::create(
            "cus_9s6XGDTHzA66Po",
            Card::new("4242424242424242", 8, 2027).cvc("314"),
        )
        .send(&client)
        .await?;
    println!("{payment_source:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::payment_sources::create("cus_9s6XGDTHzA66Po", Card::new("4242424242424242", 8, 2027).cvc("314"))))
}
}

mod p2 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::customers::payment_sources::create::source::BankAccount;
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let payment_source = customers::payment_sources::create(
            "cus_9s6XGDTHzA66Po",
            BankAccount::new("000123456789", "US")
                .currency("usd")
                .routing_number("110000000")
                .account_holder_name("Jenny Rosen"),
        )
        .send(&client)
        .await?;
    println!("{payment_source:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::payment_sources::create("cus_9s6XGDTHzA66Po", BankAccount::new("000123456789", "US").currency("usd").routing_number("110000000").account_holder_name("Jenny Rosen"))))
}
}

mod p3 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let source = customers::payment_sources::update(
            "acct_1032D82eZvKYlo2C",
            "card_1NBLeN2eZvKYlo2CIq1o7Pzs",
        )
        .name("Jenny Rosen")
        .send(&client)
        .await?;
    println!("{source:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::payment_sources::update("acct_1032D82eZvKYlo2C", "card_1NBLeN2eZvKYlo2CIq1o7Pzs").name("Jenny Rosen")))
}
}

mod p4 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let card = customers::cards::retrieve(
            "cus_NhD8HD2bY8dP3V",
            "card_1MvoiELkdIwHu7ixOeFGbN9D",
        )
        .send(&client)
        .await?;
    println!("{card:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::cards::retrieve("cus_NhD8HD2bY8dP3V", "card_1MvoiELkdIwHu7ixOeFGbN9D")))
}
}

mod p5 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let mut items = customers::cards::list("cus_NhD8HD2bY8dP3V")
        .limit(3)
        .stream(&client);
    while let Some(item) = items.try_next().await? {
        println!("{item:?}");
    }
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::cards::list("cus_NhD8HD2bY8dP3V").limit(3)))
}
}

mod p6 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let response = customers::payment_sources::delete(
            "acct_1032D82eZvKYlo2C",
            "card_1NGTaT2eZvKYlo2CZWSctn5n",
        )
        .send(&client)
        .await?;
    println!("{response:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::payment_sources::delete("acct_1032D82eZvKYlo2C", "card_1NGTaT2eZvKYlo2CZWSctn5n")))
}
}

mod p7 {
// cargo add stripe-client --no-default-features --features rustls,customers
// cargo add tokio --features macros,rt
use stripe::{Client, customers};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let payment_source = customers::cards::create("cus_1", "tok_visa")
        .metadata([("order_id", "6735")])
        .send(&client)
        .await?;
    println!("{payment_source:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(customers::cards::create("cus_1", "tok_visa").metadata([("order_id", "6735")])))
}
}

mod p8 {
// cargo add stripe-client --no-default-features --features rustls,tokens
// cargo add tokio --features macros,rt
use stripe::tokens::create::Card;
use stripe::{Client, tokens};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let token = tokens::create()
        .card(Card::new("4242424242424242", "5", "2026").cvc("314"))
        .send(&client)
        .await?;
    println!("{token:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(tokens::create().card(Card::new("4242424242424242", "5", "2026").cvc("314"))))
}
}

mod p9 {
// cargo add stripe-client --no-default-features --features rustls,tokens
// cargo add tokio --features macros,rt
use stripe::tokens::create::Card;
use stripe::{Client, tokens};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), stripe::Error> {
    let client = Client::from_env()?;
    let token = tokens::create()
        .card(Card::new("4242424242424242", "5", "2026").cvc("314"))
        .send(&client)
        .await?;
    println!("{token:?}");
    Ok(())
}

pub(crate) fn request() -> crate::Made {
    Ok(stripe_runtime::ApiRequest::into_request(tokens::create().card(Card::new("4242424242424242", "5", "2026").cvc("314"))))
}
}
