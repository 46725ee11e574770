// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// Information about the customer for this payment.
///
/// The schema `payments_primitives_payment_records_resource_customer_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourceCustomerDetails {
    /// ID of the Stripe Customer associated with this payment.
    pub customer: Option<String>,
    /// The customer's email address.
    pub email: Option<String>,
    /// The customer's name.
    pub name: Option<String>,
    /// The customer's phone number.
    pub phone: Option<String>,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourceCustomerDetails {
    const BLANK: Self = Self {
        customer: Blank::BLANK,
        email: Blank::BLANK,
        name: Blank::BLANK,
        phone: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourceCustomerDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_customer_details",
            constants: &[],
            fields: &[
                Field("customer", NULLABLE),
                Field("email", NULLABLE),
                Field("name", NULLABLE),
                Field("phone", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.customer,
            1 => &self.email,
            2 => &self.name,
            _ => &self.phone,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.customer,
            1 => &mut self.email,
            2 => &mut self.name,
            _ => &mut self.phone,
        }
    }
}

impl std::fmt::Debug for PaymentsPrimitivesPaymentRecordsResourceCustomerDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourceCustomerDetails);
