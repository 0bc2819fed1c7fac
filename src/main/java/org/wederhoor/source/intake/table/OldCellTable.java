package org.wederhoor.source.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.FileProperties;

/** The tables of an Excel file of before 2007 (Excel 97 to 2003), which Apache POI takes apart. Formulas show the value that was stored. */
public final class OldCellTable {

    private final HSSFWorkbook book;
    private final TableWords words = new TableWords();
    private final CellStyles styles = CellStyles.english();

    private OldCellTable(HSSFWorkbook book) {
        this.book = book;
    }

    /** @throws Unreadable when it is locked, broken, of an Excel of before 1997, has nothing in its cells, or too many of them */
    public static Extract of(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes)); HSSFWorkbook book = new HSSFWorkbook(files)) {
            OldCellTable table = new OldCellTable(book);
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                table.words.sheet(book.getSheetName(i), book.getSheetVisibility(i) != SheetVisibility.VISIBLE);
                table.write(book.getSheetAt(i));
            }
            FileProperties properties = FileProperties.old(book.getSummaryInformation(), book.getDocumentSummaryInformation());
            List<FileSays> says = new ArrayList<>(properties.says());
            if (files.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
                says.add(FileProperties.MACROS);
            }
            return table.words.extract(null, properties.facts(null), says);
        } catch (EncryptedDocumentException e) {
            throw new Unreadable(UnreadableReason.LOCKED);
        } catch (OldFileFormatException e) {
            throw new Unreadable(UnreadableReason.TOO_OLD);
        } catch (IOException | RuntimeException e) {
            // the library answers some broken files with whatever its own steps run into
            throw e instanceof Unreadable known ? known : new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private void write(HSSFSheet sheet) {
        MergedCells merged = new MergedCells();
        sheet.getMergedRegions().forEach(each -> merged.add(each.getFirstColumn(), each.getFirstRow(), each.getLastColumn(), each.getLastRow()));
        merged.sort();
        for (Row row : sheet) {
            merged.begin(row.getRowNum());
            Map<Integer, String> shown = new HashMap<>();
            Map<Integer, String> hidden = new HashMap<>();
            for (Cell cell : row) {
                boolean covered = merged.covers(cell.getColumnIndex(), row.getRowNum());
                (covered || sheet.isColumnHidden(cell.getColumnIndex()) ? hidden : shown).put(cell.getColumnIndex(), shown(cell));
            }
            words.row(row.getRowNum() + 1, shown, hidden, row.getZeroHeight());
        }
    }

    private String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> styles.shown(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString(),
                    book.getInternalWorkbook().isUsing1904DateWindowing());
            default -> "";
        };
    }
}
