// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::PaymentMethodDetailsEpsBank;

/// The schema `payment_method_details_eps`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodDetailsEps {
    /// The customer's bank. Should be one of `arzte_und_apotheker_bank`, `austrian_anadi_bank_ag`,
    /// `bank_austria`, `bankhaus_carl_spangler`, `bankhaus_schelhammer_und_schattera_ag`,
    /// `bawag_psk_ag`, `bks_bank_ag`, `brull_kallmus_bank_ag`, `btv_vier_lander_bank`,
    /// `capital_bank_grawe_gruppe_ag`, `deutsche_bank_ag`, `dolomitenbank`, `easybank_ag`,
    /// `erste_bank_und_sparkassen`, `hypo_alpeadriabank_international_ag`,
    /// `hypo_noe_lb_fur_niederosterreich_u_wien`, `hypo_oberosterreich_salzburg_steiermark`,
    /// `hypo_tirol_bank_ag`, `hypo_vorarlberg_bank_ag`, `hypo_bank_burgenland_aktiengesellschaft`,
    /// `marchfelder_bank`, `oberbank_ag`, `raiffeisen_bankengruppe_osterreich`, `schoellerbank_ag`,
    /// `sparda_bank_wien`, `volksbank_gruppe`, `volkskreditbank_ag`, or `vr_bank_braunau`.
    pub bank: Option<PaymentMethodDetailsEpsBank>,
    /// Owner's verified full name. Values are verified or provided by EPS directly (if supported) at
    /// the time of authorization or settlement. They cannot be set or mutated. EPS rarely provides this
    /// information so the attribute is usually empty.
    pub verified_name: Option<String>,
}

impl Blank for PaymentMethodDetailsEps {
    const BLANK: Self = Self {
        bank: Blank::BLANK,
        verified_name: Blank::BLANK,
    };
}

impl Record for PaymentMethodDetailsEps {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_method_details_eps",
            constants: &[],
            fields: &[Field("bank", NULLABLE), Field("verified_name", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.bank,
            _ => &self.verified_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.bank,
            _ => &mut self.verified_name,
        }
    }
}

impl std::fmt::Debug for PaymentMethodDetailsEps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodDetailsEps);
