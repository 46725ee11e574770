// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// Login Links are single-use URLs that takes an Express account to the login page for their Stripe
/// dashboard. A Login Link differs from an
/// [Account Link](https://docs.stripe.com/api/account_links) in that it takes the user directly to
/// their
/// [Express dashboard for the specified account](https://docs.stripe.com/connect/integrate-express-dashboard#create-login-link)
///
/// The schema `login_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The URL for the login link.
    pub url: String,
}

impl Blank for LoginLink {
    const BLANK: Self = Self {
        created: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for LoginLink {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "login_link",
            constants: &[("object", Constant::Str("login_link"))],
            fields: &[Field("created", REQUIRED), Field("url", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for LoginLink {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LoginLink);
