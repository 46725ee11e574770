// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::PaymentMethodDomainResourcePaymentMethodStatusDetails;

/// Indicates the status of a specific payment method on a payment method domain.
///
/// The schema `payment_method_domain_resource_payment_method_status`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDomainResourcePaymentMethodStatus {
    /// The status of the payment method on the domain.
    pub status: PaymentMethodDomainResourcePaymentMethodStatusStatus,
    pub status_details: Option<
        Part<PaymentMethodDomainResourcePaymentMethodStatusDetails>,
    >,
}

impl Blank for PaymentMethodDomainResourcePaymentMethodStatus {
    const BLANK: Self = Self {
        status: Blank::BLANK,
        status_details: Blank::BLANK,
    };
}

impl Record for PaymentMethodDomainResourcePaymentMethodStatus {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_domain_resource_payment_method_status",
            constants: &[],
            fields: &[Field("status", REQUIRED), Field("status_details", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.status,
            _ => &self.status_details,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.status,
            _ => &mut self.status_details,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDomainResourcePaymentMethodStatus {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDomainResourcePaymentMethodStatus);

/// The status of the payment method on the domain.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentMethodDomainResourcePaymentMethodStatusStatus {
    /// `active`
    Active,
    /// `inactive`
    Inactive,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentMethodDomainResourcePaymentMethodStatusStatus {
    Active = "active",
    Inactive = "inactive",
});
