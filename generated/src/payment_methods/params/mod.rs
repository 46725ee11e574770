// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod card_details_params;
pub use self::card_details_params::CardDetailsParams;
mod create_param;
pub use self::create_param::CreateParam;
mod create_payment_method_card;
pub use self::create_payment_method_card::CreatePaymentMethodCard;
mod networks_params;
pub use self::networks_params::NetworksParams;
mod networks_update_api_param;
pub use self::networks_update_api_param::NetworksUpdateApiParam;
mod token_params;
pub use self::token_params::TokenParams;
mod update_api_param;
pub use self::update_api_param::UpdateApiParam;
mod update_param;
pub use self::update_param::UpdateParam;
