// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// Custom Payment Methods represent Payment Method types not modeled directly in the Stripe API.
/// This resource consists of details about the custom payment method used for this payment attempt.
///
/// The schema `payments_primitives_payment_records_resource_payment_method_custom_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails {
    /// Display name for the custom (user-defined) payment method type used to make this payment.
    pub display_name: String,
    /// The custom payment method type associated with this payment.
    pub type_: Option<String>,
}

impl Blank for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_custom_details",
            constants: &[],
            fields: &[Field("display_name", REQUIRED), Field("type", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails);
