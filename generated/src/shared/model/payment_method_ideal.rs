// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::{PaymentMethodDetailsIdealBank, PaymentMethodDetailsIdealBic};

/// The schema `payment_method_ideal`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodIdeal {
    /// The customer's bank, if provided. Can be one of `abn_amro`, `adyen`, `asn_bank`, `bunq`, `buut`,
    /// `finom`, `handelsbanken`, `ing`, `knab`, `mollie`, `moneyou`, `n26`, `nn`, `rabobank`,
    /// `regiobank`, `revolut`, `sns_bank`, `triodos_bank`, `van_lanschot`, or `yoursafe`.
    pub bank: Option<PaymentMethodDetailsIdealBank>,
    /// The Bank Identifier Code of the customer's bank, if the bank was provided.
    pub bic: Option<PaymentMethodDetailsIdealBic>,
}

impl Record for PaymentMethodIdeal {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_method_ideal",
        constants: &[],
        fields: &[Field("bank", NULLABLE), Field("bic", NULLABLE)],
    };
    fn blank() -> Self {
        Self {
            bank: blank(),
            bic: blank(),
        }
    }

    fn field(&self, index: usize) -> &dyn Encode {
        match index {
            0 => &self.bank,
            _ => &self.bic,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Decode {
        match index {
            0 => &mut self.bank,
            _ => &mut self.bic,
        }
    }
}

impl std::fmt::Debug for PaymentMethodIdeal {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodIdeal);
