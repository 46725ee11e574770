// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsP24Bank;

/// The schema `payment_method_details_p24`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsP24 {
    /// The customer's bank. Can be one of `ing`, `citi_handlowy`, `tmobile_usbugi_bankowe`,
    /// `plus_bank`, `etransfer_pocztowy24`, `banki_spbdzielcze`, `bank_nowy_bfg_sa`, `getin_bank`,
    /// `velobank`, `blik`, `noble_pay`, `ideabank`, `envelobank`, `santander_przelew24`,
    /// `nest_przelew`, `mbank_mtransfer`, `inteligo`, `pbac_z_ipko`, `bnp_paribas`, `credit_agricole`,
    /// `toyota_bank`, `bank_pekao_sa`, `volkswagen_bank`, `bank_millennium`, `alior_bank`, or `boz`.
    pub bank: Option<PaymentMethodDetailsP24Bank>,
    /// Unique reference for this Przelewy24 payment.
    pub reference: Option<String>,
    /// Owner's verified full name. Values are verified or provided by Przelewy24 directly (if
    /// supported) at the time of authorization or settlement. They cannot be set or mutated. Przelewy24
    /// rarely provides this information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

impl Blank for PaymentMethodDetailsP24 {
    const BLANK: Self = Self {
        bank: Blank::BLANK,
        reference: Blank::BLANK,
        verified_name: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsP24 {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_p24",
            constants: &[],
            fields: &[
                Field("bank", NULLABLE),
                Field("reference", NULLABLE),
                Field("verified_name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank,
            1 => &self.reference,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank,
            1 => &mut self.reference,
            _ => &mut self.verified_name,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsP24 {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsP24);
