// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod connect_js_account_token_company_specs;
pub use self::connect_js_account_token_company_specs::ConnectJsAccountTokenCompanySpecs;
mod connect_js_account_token_specs;
pub use self::connect_js_account_token_specs::ConnectJsAccountTokenSpecs;
mod cvc_params;
pub use self::cvc_params::CvcParams;
mod networks_param_specs;
pub use self::networks_param_specs::NetworksParamSpecs;
mod person_token_specs;
pub use self::person_token_specs::PersonTokenSpecs;
mod pii_token_specs;
pub use self::pii_token_specs::PiiTokenSpecs;
mod token_card;
pub use self::token_card::TokenCard;
mod token_card_or_id;
pub use self::token_card_or_id::TokenCardOrId;
mod token_create_bank_account;
pub use self::token_create_bank_account::TokenCreateBankAccount;
