// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, NULLABLE, Place, Record, Shape, blank, debug};
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

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks {
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

    fn blank() -> Self {
        Self {
            address_line1_check: blank(),
            address_postal_code_check: blank(),
            cvc_check: blank(),
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
