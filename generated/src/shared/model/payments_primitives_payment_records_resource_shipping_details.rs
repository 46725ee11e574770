// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, blank, debug,
};
use crate::PaymentsPrimitivesPaymentRecordsResourceAddress;

/// The customer's shipping information associated with this payment.
///
/// The schema `payments_primitives_payment_records_resource_shipping_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceShippingDetails {
    pub address: Part<PaymentsPrimitivesPaymentRecordsResourceAddress>,
    /// The shipping recipient's name.
    pub name: Option<String>,
    /// The shipping recipient's phone number.
    pub phone: Option<String>,
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceShippingDetails {
    fn blank() -> Self {
        Self {
            address: blank(),
            name: blank(),
            phone: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_shipping_details",
            constants: &[],
            fields: &[
                Field("address", REQUIRED),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address,
            1 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address,
            1 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceShippingDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceShippingDetails);
