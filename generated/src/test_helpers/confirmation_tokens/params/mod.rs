// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod card_param;
pub use self::card_param::CardParam;
mod card_param_installments;
pub use self::card_param_installments::CardParamInstallments;
mod test_payment_method_options_param;
pub use self::test_payment_method_options_param::TestPaymentMethodOptionsParam;
