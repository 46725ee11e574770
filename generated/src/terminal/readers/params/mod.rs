// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod choice_params;
pub use self::choice_params::{ChoiceParams, ChoiceParamsStyle};
mod collect_config;
pub use self::collect_config::CollectConfig;
mod confirm_config;
pub use self::confirm_config::ConfirmConfig;
mod custom_text_params;
pub use self::custom_text_params::CustomTextParams;
mod input_params;
pub use self::input_params::{InputParams, InputParamsType};
mod line_item_params;
pub use self::line_item_params::LineItemParams;
mod list_terminal_reader_status;
pub use self::list_terminal_reader_status::ListTerminalReaderStatus;
mod process_config;
pub use self::process_config::ProcessConfig;
mod process_setup_config;
pub use self::process_setup_config::ProcessSetupConfig;
mod refund_payment_config;
pub use self::refund_payment_config::RefundPaymentConfig;
mod selection_params;
pub use self::selection_params::SelectionParams;
mod terminal_reader_cart;
pub use self::terminal_reader_cart::TerminalReaderCart;
mod tipping_config;
pub use self::tipping_config::TippingConfig;
mod toggle_params;
pub use self::toggle_params::ToggleParams;
