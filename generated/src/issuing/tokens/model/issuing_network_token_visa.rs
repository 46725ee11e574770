// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_network_token_visa`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenVisa {
    /// A unique reference ID from Visa to represent the card account number.
    pub card_reference_id: Option<String>,
    /// The network-unique identifier for the token.
    pub token_reference_id: String,
    /// The ID of the entity requesting tokenization, specific to Visa.
    pub token_requestor_id: String,
    /// Degree of risk associated with the token between `01` and `99`, with higher number indicating
    /// higher risk. A `00` value indicates the token was not scored by Visa.
    pub token_risk_score: Option<String>,
}

impl Blank for IssuingNetworkTokenVisa {
    const BLANK: Self = Self {
        card_reference_id: Blank::BLANK,
        token_reference_id: Blank::BLANK,
        token_requestor_id: Blank::BLANK,
        token_risk_score: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenVisa {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_visa",
            constants: &[],
            fields: &[
                Field("card_reference_id", NULLABLE),
                Field("token_reference_id", REQUIRED),
                Field("token_requestor_id", REQUIRED),
                Field("token_risk_score", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_reference_id,
            1 => &self.token_reference_id,
            2 => &self.token_requestor_id,
            _ => &self.token_risk_score,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_reference_id,
            1 => &mut self.token_reference_id,
            2 => &mut self.token_requestor_id,
            _ => &mut self.token_risk_score,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenVisa {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenVisa);
