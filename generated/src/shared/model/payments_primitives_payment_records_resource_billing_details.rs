// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourceAddress;

/// Billing details used by the customer for this payment.
///
/// The schema `payments_primitives_payment_records_resource_billing_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceBillingDetails {
    pub address: Part<PaymentsPrimitivesPaymentRecordsResourceAddress>,
    /// The billing email associated with the method of payment.
    pub email: Option<String>,
    /// The billing name associated with the method of payment.
    pub name: Option<String>,
    /// The billing phone number associated with the method of payment.
    pub phone: Option<String>,
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceBillingDetails {
    fn blank() -> Self {
        Self {
            address: blank(),
            email: blank(),
            name: blank(),
            phone: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_billing_details",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.email,
            2 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceBillingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceBillingDetails);
