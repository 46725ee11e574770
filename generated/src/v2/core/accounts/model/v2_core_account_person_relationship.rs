// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Decimal, Field, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The relationship that this person has with the Account's business or legal entity.
///
/// The object at `v2.core.account_person/relationship`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountPersonRelationship {
    /// Whether the individual is an authorizer of the Account's identity.
    pub authorizer: Option<bool>,
    /// Whether the individual is a director of the Account's identity. Directors are typically members
    /// of the governing board of the company or are responsible for making sure that the company meets
    /// its regulatory obligations.
    pub director: Option<bool>,
    /// Whether the individual has significant responsibility to control, manage, or direct the
    /// organization.
    pub executive: Option<bool>,
    /// Whether the individual is the legal guardian of the Account's representative.
    pub legal_guardian: Option<bool>,
    /// Whether the individual is an owner of the Account's identity.
    pub owner: Option<bool>,
    /// The percentage of the Account's identity that the individual owns.
    pub percent_ownership: Option<Decimal>,
    /// Whether the individual is authorized as the primary representative of the Account. This is the
    /// person nominated by the business to provide information about themselves, and general
    /// information about the account. There can only be one representative at any given time. At the
    /// time the account is created, this person should be set to the person responsible for opening the
    /// account.
    pub representative: Option<bool>,
    /// The individual's title (e.g., CEO, Support Engineer).
    pub title: Option<String>,
}

impl Blank for V2CoreAccountPersonRelationship {
    const BLANK: Self = Self {
        authorizer: Blank::BLANK,
        director: Blank::BLANK,
        executive: Blank::BLANK,
        legal_guardian: Blank::BLANK,
        owner: Blank::BLANK,
        percent_ownership: Blank::BLANK,
        representative: Blank::BLANK,
        title: Blank::BLANK,
    };
}

impl Record for V2CoreAccountPersonRelationship {
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
                Field("authorizer", OPTIONAL),
                Field("director", OPTIONAL),
                Field("executive", OPTIONAL),
                Field("legal_guardian", OPTIONAL),
                Field("owner", OPTIONAL),
                Field("percent_ownership", OPTIONAL),
                Field("representative", OPTIONAL),
                Field("title", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.authorizer,
            1 => &self.director,
            2 => &self.executive,
            3 => &self.legal_guardian,
            4 => &self.owner,
            5 => &self.percent_ownership,
            6 => &self.representative,
            _ => &self.title,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.authorizer,
            1 => &mut self.director,
            2 => &mut self.executive,
            3 => &mut self.legal_guardian,
            4 => &mut self.owner,
            5 => &mut self.percent_ownership,
            6 => &mut self.representative,
            _ => &mut self.title,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountPersonRelationship {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountPersonRelationship);
