//! The currencies that Stripe takes. The document has text there. <https://docs.stripe.com/currencies>

/// Their codes, in order.
pub(super) const CODES: &[&str] = &[
    "aed", "afn", "all", "amd", "ang", "aoa", "ars", "aud", "awg", "azn", "bam", "bbd", "bdt",
    "bgn", "bhd", "bif", "bmd", "bnd", "bob", "brl", "bsd", "btn", "bwp", "byn", "bzd", "cad",
    "cdf", "chf", "clp", "cny", "cop", "crc", "cve", "czk", "djf", "dkk", "dop", "dzd", "egp",
    "etb", "eur", "fjd", "fkp", "gbp", "gel", "ghs", "gip", "gmd", "gnf", "gtq", "gyd", "hkd",
    "hnl", "hrk", "htg", "huf", "idr", "ils", "inr", "isk", "jmd", "jod", "jpy", "kes", "kgs",
    "khr", "kmf", "krw", "kwd", "kyd", "kzt", "lak", "lbp", "lkr", "lrd", "lsl", "mad", "mdl",
    "mga", "mkd", "mmk", "mnt", "mop", "mro", "mru", "mur", "mvr", "mwk", "mxn", "myr", "mzn",
    "nad", "ngn", "nio", "nok", "npr", "nzd", "omr", "pab", "pen", "pgk", "php", "pkr", "pln",
    "pyg", "qar", "ron", "rsd", "rub", "rwf", "sar", "sbd", "scr", "sek", "sgd", "shp", "sle",
    "sll", "sos", "srd", "std", "stn", "svc", "szl", "thb", "tjs", "tnd", "top", "try", "ttd",
    "twd", "tzs", "uah", "ugx", "usd", "usdc", "uyu", "uzs", "vef", "ves", "vnd", "vuv", "wst",
    "xaf", "xcd", "xcg", "xof", "xpf", "yer", "zar", "zmw",
];

/// Whether text is the code of a currency, in whatever case.
pub(super) fn is_supported(text: &str) -> bool {
    let code = text.to_ascii_lowercase();
    CODES.binary_search(&code.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_in_order_and_found() {
        assert!(CODES.is_sorted());
        assert!(
            CODES
                .iter()
                .all(|code| is_supported(&code.to_ascii_uppercase()))
        );
        assert!(
            !["", "us", "xyz", "dollars"]
                .iter()
                .any(|text| is_supported(text))
        );
    }
}
