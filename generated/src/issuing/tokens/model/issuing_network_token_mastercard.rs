// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `issuing_network_token_mastercard`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingNetworkTokenMastercard {
    /// A unique reference ID from MasterCard to represent the card account number.
    pub card_reference_id: Option<String>,
    /// The network-unique identifier for the token.
    pub token_reference_id: String,
    /// The ID of the entity requesting tokenization, specific to MasterCard.
    pub token_requestor_id: String,
    /// The name of the entity requesting tokenization, if known. This is directly provided from
    /// MasterCard.
    pub token_requestor_name: Option<String>,
}

impl Blank for IssuingNetworkTokenMastercard {
    const BLANK: Self = Self {
        card_reference_id: Blank::BLANK,
        token_reference_id: Blank::BLANK,
        token_requestor_id: Blank::BLANK,
        token_requestor_name: Blank::BLANK,
    };
}

impl Record for IssuingNetworkTokenMastercard {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_network_token_mastercard",
            constants: &[],
            fields: &[
                Field("card_reference_id", OPTIONAL),
                Field("token_reference_id", REQUIRED),
                Field("token_requestor_id", REQUIRED),
                Field("token_requestor_name", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.card_reference_id,
            1 => &self.token_reference_id,
            2 => &self.token_requestor_id,
            _ => &self.token_requestor_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.card_reference_id,
            1 => &mut self.token_reference_id,
            2 => &mut self.token_requestor_id,
            _ => &mut self.token_requestor_name,
        }
    }
}

impl std::fmt::Debug for IssuingNetworkTokenMastercard {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingNetworkTokenMastercard);
