// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Decode, Encode, Field, NULLABLE, Record, Shape, blank, debug};
use crate::PaymentMethodDetailsEpsBank;

/// The schema `payment_method_eps`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethodEps {
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
}

impl Record for PaymentMethodEps {
    const SHAPE: &'static Shape = &Shape {
        name: "payment_method_eps",
        constants: &[],
        fields: &[Field("bank", NULLABLE)],
    };
    fn blank() -> Self {
        Self { bank: blank() }
    }

    fn field(&self, _index: usize) -> &dyn Encode {
        &self.bank
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Decode {
        &mut self.bank
    }
}

impl std::fmt::Debug for PaymentMethodEps {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentMethodEps);
