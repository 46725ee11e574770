// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};

/// The schema `issuing_authorization_merchant_data`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingAuthorizationMerchantData {
    /// A categorization of the seller's type of business. See our
    /// [merchant categories guide](https://docs.stripe.com/issuing/merchant-categories) for a list of
    /// possible values.
    pub category: String,
    /// The merchant category code for the seller’s business
    pub category_code: String,
    /// City where the seller is located
    pub city: Option<String>,
    /// Country where the seller is located
    pub country: Option<String>,
    /// Name of the seller
    pub name: Option<String>,
    /// Identifier assigned to the seller by the card network. Different card networks may assign
    /// different network_id fields to the same merchant.
    pub network_id: String,
    /// Postal code where the seller is located
    pub postal_code: Option<String>,
    /// State where the seller is located
    pub state: Option<String>,
    /// The seller's tax identification number. Currently populated for French merchants only.
    pub tax_id: Option<String>,
    /// An ID assigned by the seller to the location of the sale.
    pub terminal_id: Option<String>,
    /// URL provided by the merchant on a 3DS request
    pub url: Option<String>,
}

impl Blank for IssuingAuthorizationMerchantData {
    const BLANK: Self = Self {
        category: Blank::BLANK,
        category_code: Blank::BLANK,
        city: Blank::BLANK,
        country: Blank::BLANK,
        name: Blank::BLANK,
        network_id: Blank::BLANK,
        postal_code: Blank::BLANK,
        state: Blank::BLANK,
        tax_id: Blank::BLANK,
        terminal_id: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for IssuingAuthorizationMerchantData {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "issuing_authorization_merchant_data",
            constants: &[],
            fields: &[
                Field("category", REQUIRED),
                Field("category_code", REQUIRED),
                Field("city", NULLABLE),
                Field("country", NULLABLE),
                Field("name", NULLABLE),
                Field("network_id", REQUIRED),
                Field("postal_code", NULLABLE),
                Field("state", NULLABLE),
                Field("tax_id", NULLABLE | SECRET),
                Field("terminal_id", NULLABLE),
                Field("url", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.category,
            1 => &self.category_code,
            2 => &self.city,
            3 => &self.country,
            4 => &self.name,
            5 => &self.network_id,
            6 => &self.postal_code,
            7 => &self.state,
            8 => &self.tax_id,
            9 => &self.terminal_id,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.category,
            1 => &mut self.category_code,
            2 => &mut self.city,
            3 => &mut self.country,
            4 => &mut self.name,
            5 => &mut self.network_id,
            6 => &mut self.postal_code,
            7 => &mut self.state,
            8 => &mut self.tax_id,
            9 => &mut self.terminal_id,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for IssuingAuthorizationMerchantData {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(IssuingAuthorizationMerchantData);
