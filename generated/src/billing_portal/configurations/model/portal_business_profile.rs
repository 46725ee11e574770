// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `portal_business_profile`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PortalBusinessProfile {
    /// The messaging shown to customers in the portal.
    pub headline: Option<String>,
    /// A link to the business’s publicly available privacy policy.
    pub privacy_policy_url: Option<String>,
    /// A link to the business’s publicly available terms of service.
    pub terms_of_service_url: Option<String>,
}

impl Blank for PortalBusinessProfile {
    const BLANK: Self = Self {
        headline: Blank::BLANK,
        privacy_policy_url: Blank::BLANK,
        terms_of_service_url: Blank::BLANK,
    };
}

impl Record for PortalBusinessProfile {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "portal_business_profile",
            constants: &[],
            fields: &[
                Field("headline", NULLABLE),
                Field("privacy_policy_url", NULLABLE),
                Field("terms_of_service_url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.headline,
            1 => &self.privacy_policy_url,
            _ => &self.terms_of_service_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.headline,
            1 => &mut self.privacy_policy_url,
            _ => &mut self.terms_of_service_url,
        }
    }
}

impl std::fmt::Debug for PortalBusinessProfile {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PortalBusinessProfile);
