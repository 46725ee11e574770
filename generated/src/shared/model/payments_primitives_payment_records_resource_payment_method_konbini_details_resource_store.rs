// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore {
    /// The name of the convenience store chain where the payment was completed.
    pub chain: Option<
        PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStoreChain,
    >,
}

impl Blank
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore {
    const BLANK: Self = Self { chain: Blank::BLANK };
}

impl Record
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payments_primitives_payment_records_resource_payment_method_konbini_details_resource_store",
            constants: &[],
            fields: &[Field("chain", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.chain
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.chain
    }
}

impl std::fmt::Debug
for PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore);

/// The name of the convenience store chain where the payment was completed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStoreChain {
    /// `familymart`
    Familymart,
    /// `lawson`
    Lawson,
    /// `ministop`
    Ministop,
    /// `seicomart`
    Seicomart,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStoreChain {
    Familymart = "familymart",
    Lawson = "lawson",
    Ministop = "ministop",
    Seicomart = "seicomart",
});
