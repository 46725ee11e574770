//! Connect: an account for a seller, the link where it is onboarded, and what is still missing.

use examples::Failure;
use stripe::v2::core::account_links::create::UseCase;
use stripe::v2::core::account_links::create::use_case::{self, AccountOnboarding};
use stripe::v2::core::accounts::create;
use stripe::{Client, V2CoreAccount, v2};

// ANCHOR: account
async fn create_account(client: &Client) -> Result<V2CoreAccount, stripe::Error> {
    v2::core::accounts::create()
        .contact_email("seller@example.com")
        .display_name("Seller")
        .dashboard(create::Dashboard::Express)
        .identity(create::Identity::new().country("us"))
        .configuration(
            create::Configuration::new().merchant(create::configuration::Merchant::new()),
        )
        .defaults(create::Defaults::new().responsibilities(
            create::defaults::Responsibilities::new(
                create::defaults::responsibilities::FeesCollector::Application,
                create::defaults::responsibilities::LossesCollector::Application,
            ),
        ))
        .send(client)
        .await
}
// ANCHOR_END: account

// ANCHOR: link
/// The seller goes to the link's `url`, once.
async fn onboarding_url(client: &Client, account: &V2CoreAccount) -> Result<String, stripe::Error> {
    let onboarding = AccountOnboarding::new(
        [use_case::account_onboarding::Configuration::Merchant],
        "https://example.com/onboarding/again",
    )
    .return_url("https://example.com/onboarding/done");
    let use_case = UseCase::new(use_case::Type::AccountOnboarding).account_onboarding(onboarding);
    let link = v2::core::account_links::create(&account.id, use_case)
        .send(client)
        .await?;
    Ok(link.url)
}
// ANCHOR_END: link

// ANCHOR: requirements
async fn is_ready(client: &Client, account: &V2CoreAccount) -> Result<bool, stripe::Error> {
    let account = v2::core::accounts::retrieve(&account.id)
        .include([create::Include::Requirements])
        .send(client)
        .await?;
    let requirements = account.requirements.as_ref();
    let entries = requirements.and_then(|it| it.entries.as_ref());
    Ok(entries.is_none_or(|it| it.is_empty()))
}
// ANCHOR_END: requirements

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failure> {
    let client = examples::start().await?;
    let account = create_account(&client).await?;
    println!(
        "onboard {} at {}",
        account.id,
        onboarding_url(&client, &account).await?
    );
    println!("ready: {}", is_ready(&client, &account).await?);
    Ok(())
}
