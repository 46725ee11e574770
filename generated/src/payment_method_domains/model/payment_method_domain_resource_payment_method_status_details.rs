// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// Contains additional details about the status of a payment method for a specific payment method
/// domain.
///
/// The schema `payment_method_domain_resource_payment_method_status_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomainResourcePaymentMethodStatusDetails {
    /// The error message associated with the status of the payment method on the domain.
    pub error_message: String,
}

impl Blank for PaymentMethodDomainResourcePaymentMethodStatusDetails {
    const BLANK: Self = Self {
        error_message: Blank::BLANK,
    };
}

impl Record for PaymentMethodDomainResourcePaymentMethodStatusDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_domain_resource_payment_method_status_details",
            constants: &[],
            fields: &[Field("error_message", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error_message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error_message
    }
}

impl std::fmt::Debug for PaymentMethodDomainResourcePaymentMethodStatusDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDomainResourcePaymentMethodStatusDetails);
