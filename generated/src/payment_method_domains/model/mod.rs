// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod payment_method_domain;
pub use self::payment_method_domain::PaymentMethodDomain;
mod payment_method_domain_resource_payment_method_status;

pub use self::payment_method_domain_resource_payment_method_status::{
    PaymentMethodDomainResourcePaymentMethodStatus,
    PaymentMethodDomainResourcePaymentMethodStatusStatus,
};

mod payment_method_domain_resource_payment_method_status_details;
pub use self::payment_method_domain_resource_payment_method_status_details::PaymentMethodDomainResourcePaymentMethodStatusDetails;
