// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Place, Record, Shape, boxed, debug,
};

/// The schema `source_type_card_present`.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypeCardPresent {
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvm_type: Option<String>,
    pub data_type: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub emv_auth_data: Option<String>,
    pub evidence_customer_signature: Option<String>,
    pub evidence_transaction_certificate: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub pos_device_id: Option<String>,
    pub pos_entry_mode: Option<String>,
    pub read_method: Option<String>,
    pub reader: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

impl Blank for SourceTypeCardPresent {
    const BLANK: Self = Self {
        application_cryptogram: Blank::BLANK,
        application_preferred_name: Blank::BLANK,
        authorization_code: Blank::BLANK,
        authorization_response_code: Blank::BLANK,
        brand: Blank::BLANK,
        country: Blank::BLANK,
        cvm_type: Blank::BLANK,
        data_type: Blank::BLANK,
        dedicated_file_name: Blank::BLANK,
        emv_auth_data: Blank::BLANK,
        evidence_customer_signature: Blank::BLANK,
        evidence_transaction_certificate: Blank::BLANK,
        exp_month: Blank::BLANK,
        exp_year: Blank::BLANK,
        fingerprint: Blank::BLANK,
        funding: Blank::BLANK,
        last4: Blank::BLANK,
        pos_device_id: Blank::BLANK,
        pos_entry_mode: Blank::BLANK,
        read_method: Blank::BLANK,
        reader: Blank::BLANK,
        terminal_verification_results: Blank::BLANK,
        transaction_status_information: Blank::BLANK,
    };
}

impl Record for SourceTypeCardPresent {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "source_type_card_present",
            constants: &[],
            fields: &[
                Field("application_cryptogram", OPTIONAL),
                Field("application_preferred_name", OPTIONAL),
                Field("authorization_code", NULLABLE),
                Field("authorization_response_code", OPTIONAL),
                Field("brand", NULLABLE),
                Field("country", NULLABLE),
                Field("cvm_type", OPTIONAL),
                Field("data_type", NULLABLE),
                Field("dedicated_file_name", OPTIONAL),
                Field("emv_auth_data", OPTIONAL),
                Field("evidence_customer_signature", NULLABLE),
                Field("evidence_transaction_certificate", NULLABLE),
                Field("exp_month", NULLABLE),
                Field("exp_year", NULLABLE),
                Field("fingerprint", OPTIONAL),
                Field("funding", NULLABLE),
                Field("last4", NULLABLE),
                Field("pos_device_id", NULLABLE),
                Field("pos_entry_mode", OPTIONAL),
                Field("read_method", NULLABLE),
                Field("reader", NULLABLE),
                Field("terminal_verification_results", OPTIONAL),
                Field("transaction_status_information", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.application_cryptogram,
            1 => &self.application_preferred_name,
            2 => &self.authorization_code,
            3 => &self.authorization_response_code,
            4 => &self.brand,
            5 => &self.country,
            6 => &self.cvm_type,
            7 => &self.data_type,
            8 => &self.dedicated_file_name,
            9 => &self.emv_auth_data,
            10 => &self.evidence_customer_signature,
            11 => &self.evidence_transaction_certificate,
            12 => &self.exp_month,
            13 => &self.exp_year,
            14 => &self.fingerprint,
            15 => &self.funding,
            16 => &self.last4,
            17 => &self.pos_device_id,
            18 => &self.pos_entry_mode,
            19 => &self.read_method,
            20 => &self.reader,
            21 => &self.terminal_verification_results,
            _ => &self.transaction_status_information,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.application_cryptogram,
            1 => &mut self.application_preferred_name,
            2 => &mut self.authorization_code,
            3 => &mut self.authorization_response_code,
            4 => &mut self.brand,
            5 => &mut self.country,
            6 => &mut self.cvm_type,
            7 => &mut self.data_type,
            8 => &mut self.dedicated_file_name,
            9 => &mut self.emv_auth_data,
            10 => &mut self.evidence_customer_signature,
            11 => &mut self.evidence_transaction_certificate,
            12 => &mut self.exp_month,
            13 => &mut self.exp_year,
            14 => &mut self.fingerprint,
            15 => &mut self.funding,
            16 => &mut self.last4,
            17 => &mut self.pos_device_id,
            18 => &mut self.pos_entry_mode,
            19 => &mut self.read_method,
            20 => &mut self.reader,
            21 => &mut self.terminal_verification_results,
            _ => &mut self.transaction_status_information,
        }
    }
}

impl std::fmt::Debug for SourceTypeCardPresent {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(SourceTypeCardPresent);
