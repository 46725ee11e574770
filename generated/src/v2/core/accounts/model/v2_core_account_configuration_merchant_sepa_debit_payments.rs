// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};

/// Settings for SEPA Direct Debit payments.
///
/// The object at `v2.core.account/configuration/merchant/sepa_debit_payments`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountConfigurationMerchantSepaDebitPayments {
    /// Creditor ID for SEPA Direct Debit payments.
    pub creditor_id: Option<String>,
}

impl Blank for V2CoreAccountConfigurationMerchantSepaDebitPayments {
    const BLANK: Self = Self { creditor_id: Blank::BLANK };
}

impl Record for V2CoreAccountConfigurationMerchantSepaDebitPayments {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("creditor_id", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.creditor_id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.creditor_id
    }
}

impl std::fmt::Debug for V2CoreAccountConfigurationMerchantSepaDebitPayments {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountConfigurationMerchantSepaDebitPayments);
