// Written by `cargo xtask generate`. Do not edit.

/// Login Links are single-use URLs that takes an Express account to the login page for their Stripe
/// dashboard. A Login Link differs from an
/// [Account Link](https://docs.stripe.com/api/account_links) in that it takes the user directly to
/// their
/// [Express dashboard for the specified account](https://docs.stripe.com/connect/integrate-express-dashboard#create-login-link)
///
/// The object `login_link`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LoginLink {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The URL for the login link.
    pub url: String,
}

impl rt::Blank for LoginLink {
    const BLANK: Self = Self {
        created: rt::Blank::BLANK,
        url: rt::Blank::BLANK,
    };
}

impl rt::Record for LoginLink {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "login_link",
            constants: &[("object", rt::Constant::Str("login_link"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("url", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            _ => &mut self.url,
        }
    }
}

rt::record_traits!(LoginLink);
