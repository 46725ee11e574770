// Written by `cargo xtask generate`. Do not edit.
//! What Stripe receives.

mod payment_record_amount;
pub use self::payment_record_amount::PaymentRecordAmount;
mod payment_record_customer_details;
pub use self::payment_record_customer_details::PaymentRecordCustomerDetails;
mod payment_record_failed;
pub use self::payment_record_failed::PaymentRecordFailed;
mod payment_record_guaranteed;
pub use self::payment_record_guaranteed::PaymentRecordGuaranteed;
mod payment_record_outcome;
pub use self::payment_record_outcome::PaymentRecordOutcome;
mod payment_record_payment_method_details;

pub use self::payment_record_payment_method_details::{
    PaymentRecordPaymentMethodDetails, PaymentRecordPaymentMethodDetailsType,
};

mod payment_record_payment_method_details_custom;
pub use self::payment_record_payment_method_details_custom::PaymentRecordPaymentMethodDetailsCustom;
mod payment_record_refunded;
pub use self::payment_record_refunded::PaymentRecordRefunded;
mod report_payment_payment_record_processor_details;
pub use self::report_payment_payment_record_processor_details::ReportPaymentPaymentRecordProcessorDetails;
mod report_payment_payment_record_processor_details_custom;
pub use self::report_payment_payment_record_processor_details_custom::ReportPaymentPaymentRecordProcessorDetailsCustom;
mod report_refund_payment_record_processor_details;
pub use self::report_refund_payment_record_processor_details::ReportRefundPaymentRecordProcessorDetails;
mod report_refund_payment_record_processor_details_custom;
pub use self::report_refund_payment_record_processor_details_custom::ReportRefundPaymentRecordProcessorDetailsCustom;
