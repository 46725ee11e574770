// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan {
    /// For `fixed_count` installment plans, this is the number of installment payments your customer
    /// will make to their credit card.
    pub count: Option<i64>,
    /// For `fixed_count` installment plans, this is the interval between installment payments your
    /// customer will make to their credit card. One of `month`.
    pub interval: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanInterval,
    >,
    /// Type of installment plan, one of `fixed_count`, `revolving`, or `bonus`.
    pub type_: PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanType,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan {
    const BLANK: Self = Self {
        count: Blank::BLANK,
        interval: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_card_details_resource_installment_plan",
            constants: &[],
            fields: &[
                Field("count", NULLABLE),
                Field("interval", NULLABLE),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.count,
            1 => &self.interval,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.count,
            1 => &mut self.interval,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan);

/// For `fixed_count` installment plans, this is the interval between installment payments your
/// customer will make to their credit card. One of `month`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanInterval {
    /// `month`
    Month,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanInterval {
    Month = "month",
});

/// Type of installment plan, one of `fixed_count`, `revolving`, or `bonus`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanType {
    /// `bonus`
    Bonus,
    /// `fixed_count`
    FixedCount,
    /// `revolving`
    Revolving,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanType {
    Bonus = "bonus",
    FixedCount = "fixed_count",
    Revolving = "revolving",
});
