// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::{
    EntityType, V2CoreAccountIdentityAttestations, V2CoreAccountIdentityBusinessDetails,
    V2CoreAccountIdentityIndividual,
};

/// Information about the company, individual, and business represented by the Account.
///
/// The object at `v2.core.account/identity`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentity {
    /// Attestations from the identity's key people, e.g. owners, executives, directors,
    /// representatives.
    pub attestations: Option<Part<V2CoreAccountIdentityAttestations>>,
    /// Information about the company or business.
    pub business_details: Option<Part<V2CoreAccountIdentityBusinessDetails>>,
    /// The country in which the account holder resides, or in which the business is legally
    /// established. This should be an
    /// [ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) country code.
    pub country: Option<String>,
    /// The entity type represented by the Account. Ensure this field is accurate before adding
    /// configurations that rely on identity information, as it determines which identity fields apply
    /// and how the Account is validated.
    pub entity_type: Option<EntityType>,
    /// Information about the individual represented by the Account. This property is `null` unless
    /// `entity_type` is set to `individual`.
    pub individual: Option<Part<V2CoreAccountIdentityIndividual>>,
}

impl Blank for V2CoreAccountIdentity {
    const BLANK: Self = Self {
        attestations: Blank::BLANK,
        business_details: Blank::BLANK,
        country: Blank::BLANK,
        entity_type: Blank::BLANK,
        individual: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentity {
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
            fields: &[
                Field("attestations", OPTIONAL),
                Field("business_details", OPTIONAL),
                Field("country", OPTIONAL),
                Field("entity_type", OPTIONAL),
                Field("individual", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.attestations,
            1 => &self.business_details,
            2 => &self.country,
            3 => &self.entity_type,
            _ => &self.individual,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.attestations,
            1 => &mut self.business_details,
            2 => &mut self.country,
            3 => &mut self.entity_type,
            _ => &mut self.individual,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentity {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentity);
