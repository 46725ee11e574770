// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::V2ErrorAttachPaymentMethodToCustomerError;

/// Default payment method is added to the customer config before attaching it to the account using
/// `/v1/payment_methods`.
///
/// The schema `v2.error.attach_payment_method_to_customer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2ErrorAttachPaymentMethodToCustomer {
    /// Information about the error that occurred
    pub error: V2ErrorAttachPaymentMethodToCustomerError,
}

impl Blank for V2ErrorAttachPaymentMethodToCustomer {
    const BLANK: Self = Self { error: Blank::BLANK };
}

impl Record for V2ErrorAttachPaymentMethodToCustomer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "v2.error.attach_payment_method_to_customer",
            constants: &[],
            fields: &[Field("error", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.error
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.error
    }
}

impl std::fmt::Debug for V2ErrorAttachPaymentMethodToCustomer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2ErrorAttachPaymentMethodToCustomer);
