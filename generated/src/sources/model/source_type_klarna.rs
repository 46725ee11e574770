// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, SECRET, Shape, boxed, debug,
};

/// The schema `source_type_klarna`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeKlarna {
    pub background_image_url: Option<String>,
    pub client_token: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub logo_url: Option<String>,
    pub page_title: Option<String>,
    pub pay_later_asset_urls_descriptive: Option<String>,
    pub pay_later_asset_urls_standard: Option<String>,
    pub pay_later_name: Option<String>,
    pub pay_later_redirect_url: Option<String>,
    pub pay_now_asset_urls_descriptive: Option<String>,
    pub pay_now_asset_urls_standard: Option<String>,
    pub pay_now_name: Option<String>,
    pub pay_now_redirect_url: Option<String>,
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    pub pay_over_time_asset_urls_standard: Option<String>,
    pub pay_over_time_name: Option<String>,
    pub pay_over_time_redirect_url: Option<String>,
    pub payment_method_categories: Option<String>,
    pub purchase_country: Option<String>,
    pub purchase_type: Option<String>,
    pub redirect_url: Option<String>,
    pub shipping_delay: Option<i64>,
    pub shipping_first_name: Option<String>,
    pub shipping_last_name: Option<String>,
}

impl Blank for SourceTypeKlarna {
    const BLANK: Self = Self {
        background_image_url: Blank::BLANK,
        client_token: Blank::BLANK,
        first_name: Blank::BLANK,
        last_name: Blank::BLANK,
        locale: Blank::BLANK,
        logo_url: Blank::BLANK,
        page_title: Blank::BLANK,
        pay_later_asset_urls_descriptive: Blank::BLANK,
        pay_later_asset_urls_standard: Blank::BLANK,
        pay_later_name: Blank::BLANK,
        pay_later_redirect_url: Blank::BLANK,
        pay_now_asset_urls_descriptive: Blank::BLANK,
        pay_now_asset_urls_standard: Blank::BLANK,
        pay_now_name: Blank::BLANK,
        pay_now_redirect_url: Blank::BLANK,
        pay_over_time_asset_urls_descriptive: Blank::BLANK,
        pay_over_time_asset_urls_standard: Blank::BLANK,
        pay_over_time_name: Blank::BLANK,
        pay_over_time_redirect_url: Blank::BLANK,
        payment_method_categories: Blank::BLANK,
        purchase_country: Blank::BLANK,
        purchase_type: Blank::BLANK,
        redirect_url: Blank::BLANK,
        shipping_delay: Blank::BLANK,
        shipping_first_name: Blank::BLANK,
        shipping_last_name: Blank::BLANK,
    };
}

impl Record for SourceTypeKlarna {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_klarna",
            constants: &[],
            fields: &[
                Field("background_image_url", OPTIONAL),
                Field("client_token", NULLABLE | SECRET),
                Field("first_name", OPTIONAL),
                Field("last_name", OPTIONAL),
                Field("locale", OPTIONAL),
                Field("logo_url", OPTIONAL),
                Field("page_title", OPTIONAL),
                Field("pay_later_asset_urls_descriptive", OPTIONAL),
                Field("pay_later_asset_urls_standard", OPTIONAL),
                Field("pay_later_name", OPTIONAL),
                Field("pay_later_redirect_url", OPTIONAL),
                Field("pay_now_asset_urls_descriptive", OPTIONAL),
                Field("pay_now_asset_urls_standard", OPTIONAL),
                Field("pay_now_name", OPTIONAL),
                Field("pay_now_redirect_url", OPTIONAL),
                Field("pay_over_time_asset_urls_descriptive", OPTIONAL),
                Field("pay_over_time_asset_urls_standard", OPTIONAL),
                Field("pay_over_time_name", OPTIONAL),
                Field("pay_over_time_redirect_url", OPTIONAL),
                Field("payment_method_categories", OPTIONAL),
                Field("purchase_country", OPTIONAL),
                Field("purchase_type", OPTIONAL),
                Field("redirect_url", OPTIONAL),
                Field("shipping_delay", OPTIONAL),
                Field("shipping_first_name", OPTIONAL),
                Field("shipping_last_name", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.background_image_url,
            1 => &self.client_token,
            2 => &self.first_name,
            3 => &self.last_name,
            4 => &self.locale,
            5 => &self.logo_url,
            6 => &self.page_title,
            7 => &self.pay_later_asset_urls_descriptive,
            8 => &self.pay_later_asset_urls_standard,
            9 => &self.pay_later_name,
            10 => &self.pay_later_redirect_url,
            11 => &self.pay_now_asset_urls_descriptive,
            12 => &self.pay_now_asset_urls_standard,
            13 => &self.pay_now_name,
            14 => &self.pay_now_redirect_url,
            15 => &self.pay_over_time_asset_urls_descriptive,
            16 => &self.pay_over_time_asset_urls_standard,
            17 => &self.pay_over_time_name,
            18 => &self.pay_over_time_redirect_url,
            19 => &self.payment_method_categories,
            20 => &self.purchase_country,
            21 => &self.purchase_type,
            22 => &self.redirect_url,
            23 => &self.shipping_delay,
            24 => &self.shipping_first_name,
            _ => &self.shipping_last_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.background_image_url,
            1 => &mut self.client_token,
            2 => &mut self.first_name,
            3 => &mut self.last_name,
            4 => &mut self.locale,
            5 => &mut self.logo_url,
            6 => &mut self.page_title,
            7 => &mut self.pay_later_asset_urls_descriptive,
            8 => &mut self.pay_later_asset_urls_standard,
            9 => &mut self.pay_later_name,
            10 => &mut self.pay_later_redirect_url,
            11 => &mut self.pay_now_asset_urls_descriptive,
            12 => &mut self.pay_now_asset_urls_standard,
            13 => &mut self.pay_now_name,
            14 => &mut self.pay_now_redirect_url,
            15 => &mut self.pay_over_time_asset_urls_descriptive,
            16 => &mut self.pay_over_time_asset_urls_standard,
            17 => &mut self.pay_over_time_name,
            18 => &mut self.pay_over_time_redirect_url,
            19 => &mut self.payment_method_categories,
            20 => &mut self.purchase_country,
            21 => &mut self.purchase_type,
            22 => &mut self.redirect_url,
            23 => &mut self.shipping_delay,
            24 => &mut self.shipping_first_name,
            _ => &mut self.shipping_last_name,
        }
    }
}

impl std::fmt::Debug for SourceTypeKlarna {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeKlarna);
