// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod invoice_payment_status;
pub use self::invoice_payment_status::InvoicePaymentStatus;
mod payment_param;
pub use self::payment_param::{PaymentParam, PaymentParamType};
