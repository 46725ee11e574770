// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::{
    InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
};

/// The schema `payments_primitives_payment_records_resource_payment_method_card_details_resource_checks`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks {
    /// If you provide a value for `address.line1`, the check result is one of `pass`, `fail`,
    /// `unavailable`, or `unchecked`.
    pub address_line1_check: Option<
        InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    >,
    /// If you provide a address postal code, the check result is one of `pass`, `fail`, `unavailable`,
    /// or `unchecked`.
    pub address_postal_code_check: Option<
        InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    >,
    /// If you provide a CVC, the check results is one of `pass`, `fail`, `unavailable`, or `unchecked`.
    pub cvc_check: Option<InsightsResourcesPaymentEvaluationRejectedCardCvcCheck>,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks {
    const BLANK: Self = Self {
        address_line1_check: Blank::BLANK,
        address_postal_code_check: Blank::BLANK,
        cvc_check: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_checks",
            constants: &[],
            fields: &[
                Field("address_line1_check", NULLABLE),
                Field("address_postal_code_check", NULLABLE),
                Field("cvc_check", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.address_line1_check,
            1 => &self.address_postal_code_check,
            _ => &self.cvc_check,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.address_line1_check,
            1 => &mut self.address_postal_code_check,
            _ => &mut self.cvc_check,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks);
